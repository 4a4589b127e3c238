import { trace } from "@opentelemetry/api";
import type { SpanExporter } from "@opentelemetry/sdk-trace-node";
import type { RequestHandler } from "express";
import { scrubbed } from "../subgraphs/shared/plumbing/log.ts";
import { askingOf } from "./door.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Starts to send traces where `OTEL_EXPORTER_OTLP_ENDPOINT` says where to; otherwise no span is made and nothing sent.
 *
 * Answers how to stop. The planner makes its own spans; none carries a variable, a text or a message of an error.
 */
export async function startTracing(env: Environment): Promise<() => Promise<void>> {
  if (!env.OTEL_EXPORTER_OTLP_ENDPOINT) return async () => undefined;
  const { OTLPTraceExporter } = await import("@opentelemetry/exporter-trace-otlp-http");
  return traceTo(new OTLPTraceExporter(), env.OTEL_SERVICE_NAME);
}

/** Starts to hand spans to an exporter; answers how to stop. */
export async function traceTo(exporter: SpanExporter, service = "statut-gateway"): Promise<() => Promise<void>> {
  const { NodeTracerProvider, BatchSpanProcessor } = await import("@opentelemetry/sdk-trace-node");
  const { resourceFromAttributes } = await import("@opentelemetry/resources");
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ "service.name": service }),
    spanProcessors: [new BatchSpanProcessor(withoutNumbers(exporter))],
  });
  provider.register();
  return () => provider.shutdown();
}

/** The name that a caller gives to an operation is in the planner's spans: numbers of people are taken out of it. */
const withoutNumbers = (exporter: SpanExporter): SpanExporter => ({
  export(spans, done) {
    for (const { attributes } of spans)
      for (const [name, value] of Object.entries(attributes))
        if (typeof value === "string") attributes[name] = scrubbed(value);
    exporter.export(spans, done);
  },
  shutdown: () => exporter.shutdown(),
  forceFlush: async () => exporter.forceFlush?.(),
});

const tracer = trace.getTracer("statut");

/** Puts everything that a request sets going under one span, which carries the request's id. */
export const traced: RequestHandler = (_, response, next) => {
  const { requestId } = askingOf(response);
  tracer.startActiveSpan("statut.request", { attributes: { "statut.request_id": requestId } }, (span) => {
    response.once("close", () => {
      span.setAttribute("http.response.status_code", response.statusCode);
      span.end();
    });
    next();
  });
};
