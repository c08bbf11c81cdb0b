import { Button, Field, Select } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useCallback, useState } from "react";
import type { RegionFigures } from "../../../../shared/api/region.js";
import { message } from "../../../../shared/messages/message.js";
import { regionFigures, regionFile } from "../../api/region.js";
import { useDesk } from "../../state/desk-context.js";
import { spokenYears } from "../../state/time.js";
import { useAnswer } from "../../state/use-answer.js";
import { useFileDownload } from "../../state/use-download.js";
import { Answer } from "../parts/Answer.js";
import { PageHeading } from "../shell/PageHeading.js";
import { RegionForms } from "./RegionForms.js";
import { RegionIndicators } from "./RegionIndicators.js";
import { TotalFigure } from "./TotalFigure.js";
import "./region.css";

/** Figures of all districts, never names: what the region comes for. */
export function RegionPage() {
  const [year, setYear] = useState<string | null>(null);
  const figures = useAnswer(useCallback((signal: AbortSignal) => regionFigures(year, signal), [year]));
  return (
    <Answer answer={figures}>
      {(data) => (
        <>
          <PageHeading
            title={message("desk.region.heading", { years: spokenYears(data.schoolYear) })}
            note={message("desk.region.note")}
          >
            <RegionActions figures={data} chooseYear={setYear} />
          </PageHeading>
          <Totals figures={data} />
          <RegionForms figures={data} />
          <RegionIndicators figures={data} />
        </>
      )}
    </Answer>
  );
}

interface RegionActionsProps {
  readonly figures: RegionFigures;
  readonly chooseYear: (year: string) => void;
}

function RegionActions({ figures: { schoolYear, years }, chooseYear }: RegionActionsProps) {
  const { download, start } = useFileDownload(regionFile, useDesk().expire);
  const busy = download.status === "busy";
  return (
    <div className="region-actions">
      <Field label={message("desk.region.year")}>
        <Select value={schoolYear} onChange={(_, { value }) => chooseYear(value)}>
          {years.map((each) => (
            <option key={each} value={each}>
              {spokenYears(each)}
            </option>
          ))}
        </Select>
      </Field>
      {(["xlsx", "csv"] as const).map((format) => (
        <Button
          key={format}
          appearance={format === "xlsx" ? "primary" : "secondary"}
          icon={<ArrowDownloadRegular />}
          disabledFocusable={busy}
          onClick={() => start({ schoolYear, format })}
        >
          {message(`desk.region.${format}`)}
        </Button>
      ))}
      <span role="status" className={download.status === "failed" ? "failed" : "quiet"}>
        {"sentence" in download ? download.sentence : ""}
      </span>
    </div>
  );
}

function Totals({ figures: { districts, totals } }: { figures: RegionFigures }) {
  return (
    <ul className="figures region-figures">
      <li className="figure">
        <span className="figure-number">{districts.length}</span>
        <span className="figure-words">{message("desk.region.districts")}</span>
      </li>
      <li className="figure">
        <span className="figure-number">
          {message("desk.region.ofSchools", { reported: totals.reported, schools: totals.schools })}
        </span>
        <span className="figure-words">{message("desk.region.schools")}</span>
      </li>
      {(["pairs", "mentors", "mentees"] as const).map((each) => (
        <li key={each} className="figure">
          <span className="figure-number">
            <TotalFigure total={totals[each]} />
          </span>
          <span className="figure-words">{message(`desk.region.${each}`)}</span>
        </li>
      ))}
    </ul>
  );
}
