import type { RegionDistrict, RegionFigures } from "../../../../shared/api/region.js";
import { message } from "../../../../shared/messages/message.js";
import { shareOf } from "../../../../shared/monitoring/indicator-figures.js";
import { INDICATOR_CODES, type IndicatorCode } from "../../../../shared/monitoring/indicators.js";
import { percentOf } from "../../state/percent.js";
import { Section } from "../parts/Section.js";

/** An indicator a row, a district a column: the share, what it is made of, and a bar under both. */
export function RegionIndicators({ figures: { districts } }: { figures: RegionFigures }) {
  const codes = INDICATOR_CODES.filter((code) => districts.some(({ indicators }) => findIn(indicators, code)));
  return (
    <Section title={message("desk.region.indicators")} note={message("desk.region.indicatorsNote")}>
      {codes.length === 0 ? (
        <p>{message("desk.region.noIndicators")}</p>
      ) : (
        <div className="sheet-frame" role="region" aria-label={message("desk.region.scrollIndicators")} tabIndex={0}>
          <table className="sheet region-indicators">
            <caption className="visually-hidden">{message("desk.region.indicators")}</caption>
            <thead>
              <tr>
                <th scope="col">{message("desk.monitoring.column.name")}</th>
                {districts.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {codes.map((code) => (
                <tr key={code}>
                  <th scope="row">{message(`desk.monitoring.${code}`)}</th>
                  {districts.map(({ id, indicators }) => (
                    <td key={id}>
                      <IndicatorCell figures={findIn(indicators, code)} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}

type Indicators = RegionDistrict["indicators"];

function findIn(indicators: Indicators, code: IndicatorCode): Indicators[number] | undefined {
  return indicators.find((each) => each.code === code);
}

function IndicatorCell({ figures }: { figures: Indicators[number] | undefined }) {
  if (!figures)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{message("desk.region.absent")}</span>
      </>
    );
  const { part, base } = figures;
  const share = shareOf(figures);
  if (part === null || base === null || share === null)
    return <span className="hidden-figure">{message("desk.region.hidden")}</span>;
  return (
    <span className="region-share">
      <span>{message("desk.region.share", { share: percentOf(share) })}</span>
      <span className="quiet small">{message("desk.region.figures", { part, base })}</span>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="share-whole" width="100" height="4" />
        <rect className="share-part" width={Math.min(100, share * 100)} height="4" />
      </svg>
    </span>
  );
}
