/** How far each key moves in a list of `count`, seen from `at`. */
const targets: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Moves the focus among the items of a menu by the arrow keys, Home and End. */
export function moveAmong(menu: HTMLElement, event: KeyboardEvent): void {
  const target = targets[event.key];
  if (target === undefined) return;
  event.preventDefault();
  const items = [...menu.querySelectorAll<HTMLElement>('[role^=menuitem]')];
  const at = items.findIndex((item) => item === document.activeElement);
  items[target(at, items.length)]?.focus();
}
