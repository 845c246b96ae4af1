import { sentence } from "../controls/words";
import type { ShownPair } from "./reviewQueries";

/** Width of the picture, in pixels. */
const WIDTH = 180;
const HEIGHT = 12;

/** Each comparison as a step from the sum before it to the sum after it, with its bits; the last row is the sum. */
export function Waterfall({ pair }: { pair: ShownPair }) {
  const steps: { comparison: string; level: string; bits: number; from: number }[] = [];
  let sum = 0;
  for (const step of pair.waterfall) {
    steps.push({ ...step, from: sum });
    sum += step.bits;
  }
  const sums = [0, pair.joinsAt, ...steps.map(({ from, bits }) => from + bits)];
  const low = Math.min(...sums);
  const scale = WIDTH / (Math.max(...sums) - low || 1);
  const x = (bits: number) => (bits - low) * scale;
  return (
    <table className="waterfall">
      <thead>
        <tr>
          <th scope="col">Comparison</th>
          <th scope="col">Outcome</th>
          <th scope="col" className="drawn">
            <span className="visually-hidden">Picture</span>
          </th>
          <th scope="col" className="number">
            Bits
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ comparison, level, bits, from }) => (
          <tr key={comparison}>
            <th scope="row">{sentence(comparison)}</th>
            <td className="soft">{level.toLowerCase()}</td>
            <td className="drawn">
              <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
                <line className="joins" x1={x(pair.joinsAt)} x2={x(pair.joinsAt)} y1="0" y2={HEIGHT} />
                <rect
                  className={bits < 0 ? "against" : "for"}
                  x={x(Math.min(from, from + bits))}
                  width={Math.max(1.5, Math.abs(bits) * scale)}
                  y="2"
                  height={HEIGHT - 4}
                  rx="1.5"
                />
              </svg>
            </td>
            <td className="number">{signed(bits)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Sum</th>
          <td className="soft">joined from {pair.joinsAt.toFixed(1)}</td>
          <td className="drawn">
            <svg width={WIDTH} height={HEIGHT} aria-hidden="true">
              <line className="joins" x1={x(pair.joinsAt)} x2={x(pair.joinsAt)} y1="0" y2={HEIGHT} />
              <rect
                className="sum"
                x={x(Math.min(0, sum))}
                width={Math.max(1.5, Math.abs(sum) * scale)}
                y="2"
                height={HEIGHT - 4}
                rx="1.5"
              />
            </svg>
          </td>
          <td className="number">{signed(pair.matchWeight)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function signed(bits: number): string {
  return `${bits > 0 ? "+" : bits < 0 ? "−" : ""}${Math.abs(bits).toFixed(1)}`;
}
