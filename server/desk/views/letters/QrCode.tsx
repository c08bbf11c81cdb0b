import qrcode from "qrcode-generator";
import { useMemo } from "react";

/** White around the sign, without which phones do not find it. */
const QUIET = 4;

/** A QR code of a text, drawn as one path: it prints sharp at any size, and needs no picture that the policy forbids. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { path, side } = useMemo(() => drawn(text), [text]);
  return (
    <svg className="qr" viewBox={`0 0 ${String(side)} ${String(side)}`} role="img" aria-label={label}>
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

function drawn(text: string): { path: string; side: number } {
  const code = qrcode(0, "M");
  code.addData(text, "Byte");
  code.make();
  const count = code.getModuleCount();
  let path = "";
  for (let row = 0; row < count; row += 1) {
    for (let column = 0; column < count; column += 1) {
      if (code.isDark(row, column)) path += `M${String(column + QUIET)} ${String(row + QUIET)}h1v1h-1z`;
    }
  }
  return { path, side: count + 2 * QUIET };
}
