import type { Spec } from "vega";

/** A bar of a chart: what it is of, and how long. The number only draws; what is exact stands in the table. */
export interface Bar {
  readonly label: string;
  readonly length: number;
}

/** What a chart shows, and what stands under it. */
export interface Chart {
  readonly title: string;
  readonly axis: string;
  readonly bars: readonly Bar[];
  readonly notes: readonly string[];
}

const BAR_HEIGHT = 22;

const specOf = ({ title, axis, bars, notes }: Chart): Spec => ({
  $schema: "https://vega.github.io/schema/vega/v6.json",
  description: title,
  width: 480,
  height: Math.max(bars.length, 1) * BAR_HEIGHT,
  padding: 8,
  background: "white",
  title: { text: title, anchor: "start" },
  data: [{ name: "bars", values: bars.map((bar, place) => ({ ...bar, place })) }],
  scales: [
    {
      name: "group",
      type: "band",
      domain: { data: "bars", field: "label", sort: { field: "place", op: "min" } },
      range: "height",
      padding: 0.2,
    },
    {
      name: "figure",
      type: "linear",
      domain: { data: "bars", field: "length" },
      range: "width",
      zero: true,
      nice: true,
    },
  ],
  axes: [
    { orient: "left", scale: "group" },
    { orient: "bottom", scale: "figure", title: [axis, ...notes], tickCount: 6, titleFontWeight: "normal" },
  ],
  marks: [
    {
      type: "rect",
      from: { data: "bars" },
      encode: {
        enter: {
          y: { scale: "group", field: "label" },
          height: { scale: "group", band: 1 },
          x: { scale: "figure", value: 0 },
          x2: { scale: "figure", field: "length" },
          fill: { value: "#35608f" },
        },
      },
    },
  ],
});

/** Draws a chart as SVG, without a screen or a canvas. The library is read in when the first chart is drawn. */
export async function drawChart(chart: Chart): Promise<string> {
  const { parse, View } = await import("vega");
  const view = new View(parse(specOf(chart)), { renderer: "none" });
  try {
    return await view.toSVG();
  } finally {
    view.finalize();
  }
}
