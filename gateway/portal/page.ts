/** What the page does: lists the people, sends the question, shows the answer. */
export const script = `
const $ = (id) => document.getElementById(id);
const people = await (await fetch("people")).json();
for (const { key, name, role, story } of people) {
  const option = new Option(name + " \\u2013 " + role, key);
  option.title = story;
  $("who").append(option);
}
const tell = () => {
  const person = people.find(({ key }) => key === $("who").value);
  const anybody = "Whoever shows no token: simulations, the catalogue, the law's figures.";
  $("story").textContent = person ? person.story : anybody;
};
$("who").onchange = tell;
if (people[0]) $("who").value = people[0].key;
tell();
$("ask").onsubmit = async (event) => {
  event.preventDefault();
  const headers = { "content-type": "application/json", "accept-language": $("language").value };
  const person = people.find(({ key }) => key === $("who").value);
  if (person) headers.authorization = "Bearer " + person.token;
  if ($("day").value) headers["statut-day"] = $("day").value;
  if ($("purpose").value) headers["statut-purpose"] = $("purpose").value;
  const since = performance.now();
  try {
    const variables = JSON.parse($("variables").value || "{}");
    const body = JSON.stringify({ query: $("query").value, variables });
    const answer = await fetch("graphql", { method: "POST", headers, body });
    $("answer").textContent = JSON.stringify(await answer.json(), null, 2);
    $("status").textContent = answer.status + ", " + Math.round(performance.now() - since) + " ms";
  } catch (problem) {
    $("status").textContent = String(problem);
  }
};
$("query").onkeydown = (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) $("ask").requestSubmit();
};
`;

const style = `
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 80rem; padding: 1rem; color: #1b1b1b; }
form { display: grid; gap: 0.75rem; grid-template-columns: repeat(4, 1fr); }
label { display: grid; font-size: 0.85rem; gap: 0.2rem; }
.wide { grid-column: 1 / -1; }
select, input, textarea, button { font: inherit; padding: 0.4rem; }
textarea, pre { font: 14px/1.45 ui-monospace, monospace; }
pre { background: #f3f3f0; min-height: 10rem; overflow: auto; padding: 1rem; }
@media (max-width: 50rem) { form { grid-template-columns: 1fr 1fr; } }
`;

const languages = [
  ["fr", "Français"],
  ["nl", "Nederlands"],
  ["de", "Deutsch"],
  ["en", "English"],
].map(([code, name]) => `<option value="${code}">${name}</option>`);

/** The page itself: plain, whole, and fetching nothing from elsewhere. */
export const pageOf = (question: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Statut</title>
<style>${style}</style>
<h1>Statut</h1>
<p>Social insurance of the self-employed in Belgium, as one graph. Nobody here exists.</p>
<form id="ask">
  <label>Ask as <select id="who"><option value="">Anybody</option></select></label>
  <label>Language <select id="language">${languages.join("")}</select></label>
  <label>Day <input id="day" type="date"></label>
  <label>Purpose <input id="purpose" placeholder="partners only"></label>
  <p id="story" class="wide"></p>
  <label class="wide">Question <textarea id="query" rows="14" spellcheck="false">${question}</textarea></label>
  <label class="wide">Variables <textarea id="variables" rows="2" spellcheck="false">{}</textarea></label>
  <button class="wide">Ask (Ctrl + Enter)</button>
</form>
<p id="status" role="status"></p>
<pre id="answer" aria-label="Answer"></pre>
<script type="module">${script}</script>
</html>
`;
