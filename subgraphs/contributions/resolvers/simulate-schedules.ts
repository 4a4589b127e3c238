import { Arg, Directive, Query, Resolver } from "type-graphql";
import { Sees } from "../../shared/plumbing/access.ts";
import { Fault } from "../../shared/plumbing/faults.ts";
import { faultOfSupposed, notBetween } from "../services/simulate-contribution.ts";
import { faultOfSchedule, quartersOf, simulateSchedule } from "../services/simulation/simulate-schedule.ts";
import { ContributionScheduleType, SimulateScheduleInput } from "../types/simulate-schedules.ts";

const MOST = 4;

/** Refuses what cannot be reckoned, before anything is. */
function checkOptions(options: readonly SimulateScheduleInput[]): void {
  if (options.length < 1 || options.length > MOST)
    throw new Fault("BAD_INPUT", { field: "options", ...notBetween(1, MOST) });
  options.forEach((option, i) => {
    const fault = faultOfSchedule(option) ?? quartersOf(option).map(faultOfSupposed).find(Boolean);
    if (fault) throw new Fault("BAD_INPUT", { ...fault, field: `options.${i}.${fault.field}` });
  });
}

@Resolver(() => ContributionScheduleType)
export class ScheduleResolver {
  @Sees("ANYBODY")
  @Directive("@listSize(assumedSize: 4)")
  @Query(() => [ContributionScheduleType], {
    description:
      "Compares ways of contributing over up to twelve quarters, by the law of each day. Reads nobody's file and writes nothing.",
  })
  simulateSchedules(
    @Arg("options", () => [SimulateScheduleInput], { description: "The ways, one to four." })
    options: SimulateScheduleInput[],
  ) {
    checkOptions(options);
    const schedules = options.map(simulateSchedule);
    const totalOf = ({ provisional, regularisation }: (typeof schedules)[number]): bigint =>
      provisional + regularisation;
    const first = schedules[0] ? totalOf(schedules[0]) : 0n;
    return schedules.map((schedule) => {
      const total = totalOf(schedule);
      return { ...schedule, total, differenceToFirst: total - first };
    });
  }
}
