import { useEffect, useRef } from "react";
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import type { Progress } from "../../../../shared/api/progress.js";
import { message } from "../../../../shared/messages/message.js";
import { useDesk } from "../../state/desk-context.js";
import { progressPoints, secondsOf } from "../../state/progress-steps.js";
import { useMediaQuery } from "../../state/use-media-query.js";

const HEIGHT = 180;

/** A stepped curve of schools that have reported, with the due date as a line. The table beside it says the same. */
export function ProgressPlot({ progress }: { progress: Progress }) {
  const place = useRef<HTMLDivElement>(null);
  const dark = useMediaQuery("(prefers-color-scheme: dark)");
  const { readAt } = useDesk().board;
  const now = readAt?.getTime() ?? 0;
  useEffect(() => {
    const frame = place.current;
    if (!frame) return;
    const { at, reported } = progressPoints(progress, new Date(now));
    const plot = new uPlot(options(progress, frame, now), [at, reported], frame);
    const resized = new ResizeObserver(() => plot.setSize({ width: frame.clientWidth, height: HEIGHT }));
    resized.observe(frame);
    return () => {
      resized.disconnect();
      plot.destroy();
    };
    // A canvas takes its colours when it is drawn: another theme draws it anew.
  }, [progress, now, dark]);
  const label = message("desk.progress.label", { reported: progress.reportedAt.length, total: progress.schools });
  return <div ref={place} className="plot" role="img" aria-label={label} />;
}

function options(progress: Progress, frame: HTMLElement, now: number): uPlot.Options {
  const colour = (name: string): string => getComputedStyle(frame).getPropertyValue(name).trim();
  const axis = {
    stroke: colour("--colorNeutralForeground2"),
    grid: { stroke: colour("--colorNeutralStroke3"), width: 1 },
  };
  return {
    width: frame.clientWidth,
    height: HEIGHT,
    legend: { show: false },
    cursor: { show: false },
    scales: { y: { range: [0, Math.max(1, progress.schools)] } },
    axes: [
      { ...axis, values: (_, ticks) => ticks.map(dayAndMonth), incrs: WHOLE_DAYS },
      { ...axis, size: 36, incrs: [1, 2, 5, 10, 20, 50, 100] },
    ],
    series: [
      {},
      {
        stroke: colour("--colorCompoundBrandStroke"),
        width: 2,
        fill: colour("--colorBrandBackground2"),
        points: { show: progress.reportedAt.length < 60 },
        ...(uPlot.paths.stepped ? { paths: uPlot.paths.stepped({ align: 1 }) } : {}),
      },
    ],
    hooks: { draw: [(plot) => drawDueDate(plot, progress.dueDate, now, colour("--colorPaletteRedForeground3"))] },
  };
}

const WHOLE_DAYS = [1, 2, 7, 14, 30, 60].map((days) => days * 86_400);

function dayAndMonth(seconds: number): string {
  const at = new Date(seconds * 1000);
  return `${String(at.getDate()).padStart(2, "0")}.${String(at.getMonth() + 1).padStart(2, "0")}`;
}

/** A broken line with its words: colour never alone. */
function drawDueDate(plot: uPlot, dueDate: string | null, now: number, stroke: string): void {
  if (dueDate === null) return;
  const due = secondsOf(dueDate);
  const { min = now, max = now } = plot.scales["x"] ?? {};
  if (due < min || due > max) return;
  const x = plot.valToPos(due, "x", true);
  const { ctx, bbox } = plot;
  ctx.save();
  ctx.strokeStyle = ctx.fillStyle = stroke;
  ctx.lineWidth = 2;
  ctx.setLineDash([6, 4]);
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.textAlign = "right";
  ctx.textBaseline = "top";
  ctx.fillText(message("desk.progress.line"), x - 6, bbox.top + 4);
  ctx.restore();
}
