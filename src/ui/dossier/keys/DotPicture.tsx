/** A QR code on the screen. Dark on white whatever the colours of the screen: phones expect that. */
import { type Dots, darkIn } from './dots.ts';

type Props = { readonly dots: Dots; readonly label: string };

export function DotPicture({ dots, label }: Props) {
  const side = dots.length;
  return (
    <svg class="dots" role="img" aria-label={label} viewBox={`0 0 ${side} ${side}`}>
      <rect width={side} height={side} fill="#fff" />
      <path d={pathOf(dots)} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}

const pathOf = (dots: Dots): string =>
  darkIn(dots)
    .map(([x, y]) => `M${x} ${y}h1v1h-1z`)
    .join('');
