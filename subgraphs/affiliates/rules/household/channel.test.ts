import { type Consent, channelInUse, mayWriteBy, type WrittenChannel } from "./channel.ts";

const agreed = (channel: WrittenChannel, place: number): Consent => ({ channel, place, given: true });
const tookBack = (channel: WrittenChannel, place: number): Consent => ({ channel, place, given: false });

it.each<[chosen: WrittenChannel[], consents: Consent[], used: WrittenChannel, why: string]>([
  [[], [], "MAIL", "nothing was ever chosen"],
  [["EMAIL"], [], "MAIL", "to choose is not to consent"],
  [["EMAIL"], [agreed("EMAIL", 1)], "EMAIL", "chosen and agreed to"],
  [["EMAIL"], [agreed("E_BOX", 1)], "MAIL", "consent to one way is none to another"],
  [["EMAIL"], [agreed("EMAIL", 1), tookBack("EMAIL", 2)], "MAIL", "a consent that was taken back"],
  [["EMAIL"], [tookBack("EMAIL", 2), agreed("EMAIL", 1)], "MAIL", "whatever the order in which they are read"],
  [["EMAIL"], [agreed("EMAIL", 1), tookBack("EMAIL", 2), agreed("EMAIL", 3)], "EMAIL", "given again"],
  [["EMAIL", "E_BOX"], [agreed("EMAIL", 1), agreed("E_BOX", 2)], "E_BOX", "the way that was chosen last"],
  [["E_BOX", "MAIL"], [agreed("E_BOX", 1)], "MAIL", "the post may always be chosen"],
])("of %j with %j letters go by %s: %s", (chosen, consents, used) => {
  const preferences = chosen.map((channel, i) => ({ channel, place: i + 1 }));
  expect(channelInUse(preferences, consents)).toBe(used);
});

it("needs no consent for the post", () => expect(mayWriteBy([], "MAIL")).toBe(true));
