import { numbersInText } from "./numbers-in-text.ts";

const none = { communications: [], nationalNumbers: [], enterpriseNumbers: [] };

describe("the numbers in what a payer wrote", () => {
  it.each<[text: string, found: Partial<ReturnType<typeof numbersInText>>]>([
    ["", {}],
    ["cotisation 2026/4 Dupont", {}],
    ["+++090/9337/55493+++", { communications: ["090933755493"] }],
    ["bijdrage 090933755493 dank u", { communications: ["090933755493"] }],
    ["090/9337/55494", {}],
    ["mon NISS est 85.07.30-033.28", { nationalNumbers: ["85073003328"] }],
    ["NISS 85073003329", {}],
    ["BE 0409.861.127", { enterpriseNumbers: ["0409861127"] }],
    ["0409.861.127 090933755493", {}],
    ["0409.861.127, 090933755493", { enterpriseNumbers: ["0409861127"], communications: ["090933755493"] }],
    ["090933755493 / ref 090933755493", { communications: ["090933755493"] }],
    ["12345678901234567890", {}],
  ])("%s", (text, found) => expect(numbersInText(text)).toEqual({ ...none, ...found }));
});
