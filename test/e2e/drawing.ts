/**
 * A page as a drawing of its own shapes and letters (SVG): small, sharp at any size, and text a
 * repository can keep. What a picture would show and this cannot, such as shadows, is left out.
 */
import type { Page } from 'playwright';

/** Draws what is on screen now. `label` says what it shows, for those who do not see it. */
export const drawPage = (page: Page, label: string): Promise<string> =>
  page.evaluate((about) => {
    const escape = (text: string): string =>
      text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
    const short = (value: number): string => String(Math.round(value * 10) / 10);
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

    /** Whatever space a colour is given in, as the screen shows it. */
    const paint = (colour: string): { readonly hex: string; readonly alpha: number } => {
      if (canvas === null) return { hex: '#000000', alpha: 0 };
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const hex = [red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('');
      return { hex: `#${hex}`, alpha: alpha / 255 };
    };
    const filled = (name: 'fill' | 'stroke', colour: string): string => {
      const { hex, alpha } = paint(colour);
      const opacity = alpha < 1 ? ` ${name}-opacity="${short(alpha)}"` : '';
      return `${name}="${hex}"${opacity}`;
    };
    const shown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('.sr-only') === null;

    const parts: string[] = [];
    const drawBox = (element: Element, style: CSSStyleDeclaration): void => {
      const { left, top, width, height } = element.getBoundingClientRect();
      if (width < 1 || height < 1) return;
      const radius = Math.min(parseFloat(style.borderTopLeftRadius) || 0, height / 2);
      const borders = [
        { side: 'Top', x1: left, y1: top + 0.5, x2: left + width, y2: top + 0.5 },
        {
          side: 'Bottom',
          x1: left,
          y1: top + height - 0.5,
          x2: left + width,
          y2: top + height - 0.5,
        },
        { side: 'Left', x1: left + 0.5, y1: top, x2: left + 0.5, y2: top + height },
        {
          side: 'Right',
          x1: left + width - 0.5,
          y1: top,
          x2: left + width - 0.5,
          y2: top + height,
        },
      ] as const;
      const there = borders.filter(
        ({ side }) =>
          parseFloat(style.getPropertyValue(`border-${side.toLowerCase()}-width`)) > 0 &&
          paint(style.getPropertyValue(`border-${side.toLowerCase()}-color`)).alpha > 0,
      );
      const all = there.length === borders.length;
      const ground = paint(style.backgroundColor).alpha > 0;
      const inset = all ? 0.5 : 0;
      if (ground || all) {
        const fill = ground ? filled('fill', style.backgroundColor) : 'fill="none"';
        const stroke = all ? ` ${filled('stroke', style.borderTopColor)}` : '';
        parts.push(
          `<rect x="${short(left + inset)}" y="${short(top + inset)}" width="${short(width - 2 * inset)}" height="${short(height - 2 * inset)}" rx="${short(radius)}" ${fill}${stroke}/>`,
        );
      }
      if (all) return;
      for (const { side, x1, y1, x2, y2 } of there) {
        const colour = style.getPropertyValue(`border-${side.toLowerCase()}-color`);
        parts.push(
          `<line x1="${short(x1)}" y1="${short(y1)}" x2="${short(x2)}" y2="${short(y2)}" ${filled('stroke', colour)}/>`,
        );
      }
    };

    const drawIcon = (icon: SVGSVGElement, style: CSSStyleDeclaration): void => {
      const { left, top, width, height } = icon.getBoundingClientRect();
      const box = icon.getAttribute('viewBox') ?? `0 0 ${width} ${height}`;
      const inside = icon.innerHTML
        .replaceAll(/<!--.*?-->/gs, '')
        .replaceAll('currentColor', paint(style.color).hex)
        .replaceAll(/\s(?:class|aria-[a-z]+)="[^"]*"/g, '');
      parts.push(
        `<svg x="${short(left)}" y="${short(top)}" width="${short(width)}" height="${short(height)}" viewBox="${box}" fill="none" stroke="${paint(style.color).hex}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">${inside}</svg>`,
      );
    };

    /** Each line of a text where it stands; its length is fixed, whatever font is there. */
    const drawText = (node: Text, style: CSSStyleDeclaration): void => {
      const range = document.createRange();
      const lines = new Map<number, { left: number; right: number; text: string }>();
      for (let at = 0; at < node.data.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getClientRects()[0];
        if (box === undefined || box.width === 0) continue;
        const line = lines.get(box.bottom) ?? { left: box.left, right: box.right, text: '' };
        line.text += node.data[at] ?? '';
        line.right = Math.max(line.right, box.right);
        lines.set(box.bottom, line);
      }
      const size = parseFloat(style.fontSize);
      const mono = style.fontFamily.includes('Mono') ? ' font-family="monospace"' : '';
      const weight = Number(style.fontWeight) > 400 ? ` font-weight="${style.fontWeight}"` : '';
      for (const [bottom, { left, right, text }] of lines) {
        const said = text.trim();
        if (said === '' || bottom > innerHeight || bottom < 0) continue;
        parts.push(
          `<text x="${short(left)}" y="${short(bottom - size * 0.26)}" textLength="${short(right - left)}" lengthAdjust="spacingAndGlyphs" font-size="${short(size)}"${weight}${mono} ${filled('fill', style.color)}>${escape(said)}</text>`,
        );
      }
    };

    const draw = (element: Element): void => {
      if (!shown(element)) return;
      const { bottom, top } = element.getBoundingClientRect();
      if (bottom < 0 || top > innerHeight) return;
      const style = getComputedStyle(element);
      if (element instanceof SVGSVGElement) {
        drawIcon(element, style);
        return;
      }
      drawBox(element, style);
      if (element instanceof HTMLInputElement && ['email', 'text'].includes(element.type)) {
        const { left, top: above, height } = element.getBoundingClientRect();
        const size = parseFloat(style.fontSize);
        parts.push(
          `<text x="${short(left + 11)}" y="${short(above + height / 2 + size * 0.36)}" font-size="${short(size)}" ${filled('fill', style.color)}>${escape(element.value)}</text>`,
        );
      }
      for (const child of element.childNodes) {
        if (child instanceof Element) draw(child);
        else if (child instanceof Text) drawText(child, style);
      }
    };
    draw(document.body);
    const ground = filled('fill', getComputedStyle(document.documentElement).backgroundColor);
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${innerWidth} ${innerHeight}" width="${innerWidth}" height="${innerHeight}" font-family="Inter, system-ui, sans-serif" role="img" aria-label="${escape(about)}">`,
      `<clipPath id="window"><rect width="${innerWidth}" height="${innerHeight}" rx="10"/></clipPath>`,
      '<g clip-path="url(#window)">',
      `<rect width="${innerWidth}" height="${innerHeight}" ${ground}/>`,
      ...parts,
      '</g>',
      '</svg>',
      '',
    ].join('\n');
  }, label);
