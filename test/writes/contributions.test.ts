import { everyWriteOf } from "./every-write.ts";

everyWriteOf("contributions");
