/** What does not fit: text that is clipped, and boxes that stick out of the window. */
import type { Page } from 'playwright';

/**
 * Measured in the page as it stands, one line for each finding. Text that is shortened on
 * purpose carries a `title` that has all of it; what scrolls inside its own box is not cut.
 */
export const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const slack = 1;
    const shown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('.sr-only') === null;
    const nameOf = (element: Element): string => {
      const text = element.textContent.trim().replaceAll(/\s+/g, ' ').slice(0, 60);
      return `<${element.tagName.toLowerCase()}> “${text}”`;
    };
    const clips = (style: CSSStyleDeclaration, axis: 'X' | 'Y'): boolean =>
      ['clip', 'hidden'].includes(axis === 'X' ? style.overflowX : style.overflowY);
    const hasOwnText = (element: Element): boolean =>
      [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );

    const findings: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (!hasOwnText(element) || !shown(element)) continue;
      const style = getComputedStyle(element);
      const wide = clips(style, 'X') && element.scrollWidth > element.clientWidth + slack;
      const high = clips(style, 'Y') && element.scrollHeight > element.clientHeight + slack;
      if ((wide || high) && element.closest('[title]') === null) {
        findings.push(`cut: ${nameOf(element)}`);
      }
      const { left, right } = element.getBoundingClientRect();
      const scrolls = (box: Element): boolean =>
        ['auto', 'scroll'].includes(getComputedStyle(box).overflowX) &&
        box.scrollWidth > box.clientWidth + slack;
      let inScroller = false;
      for (let box = element.parentElement; box !== null; box = box.parentElement) {
        inScroller ||= scrolls(box);
      }
      if (!inScroller && (left < -slack || right > innerWidth + slack)) {
        findings.push(`outside: ${nameOf(element)}`);
      }
    }
    for (const box of document.querySelectorAll('main, body, dialog, nav, .frame')) {
      // What sticks out of a box that hides nothing is told above.
      const bounded = getComputedStyle(box).overflowX !== 'visible';
      if (bounded && shown(box) && box.scrollWidth > box.clientWidth + slack) {
        findings.push(`scrolls sideways: <${box.tagName.toLowerCase()}>`);
      }
    }
    return findings;
  });
