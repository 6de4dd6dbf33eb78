// Quick questions: the options become radio buttons, and below them stands what the text says of
// the chosen one. The folded answer is left for paper.
function enliven(question, place) {
  const form = document.createElement("form");
  const fieldset = document.createElement("fieldset");
  const legend = document.createElement("legend");
  legend.append(...question.querySelector(".question-prompt").childNodes);
  question.querySelector(".question-prompt").remove();

  const options = question.querySelector(".question-options");
  const radios = [...options.children].map((option, i) => {
    const radio = document.createElement("input");
    Object.assign(radio, { type: "radio", name: `question-${place}`, value: i, required: true });
    const label = document.createElement("label");
    const text = document.createElement("span");
    text.append(...option.querySelector("p").childNodes);
    label.append(radio, text);
    option.replaceChildren(label);
    return radio;
  });

  const check = document.createElement("button");
  check.textContent = "Check";
  const said = document.createElement("div");
  said.className = "question-said";
  said.setAttribute("aria-live", "polite");

  options.before(form);
  fieldset.append(legend);
  for (let above = question.firstChild; above !== form; above = question.firstChild) {
    fieldset.append(above); // what stands between the question and its options
  }
  fieldset.append(options, check);
  form.append(fieldset, said);

  const feedback = question.querySelector(".question-feedback").children;
  form.addEventListener("change", () => said.replaceChildren());
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = feedback[radios.findIndex((radio) => radio.checked)].cloneNode(true);
    for (const button of chosen.querySelectorAll("button")) button.remove(); // copies code no more
    for (const element of chosen.querySelectorAll("[id]")) element.removeAttribute("id");
    said.replaceChildren(...chosen.childNodes);
  });
  question.dataset.state = "live";
}

document.querySelectorAll(".quick-question").forEach(enliven);

// On paper every answer is unfolded, and folded again afterwards.
let unfolded = [];
addEventListener("beforeprint", () => {
  unfolded = [...document.querySelectorAll(".quick-question > details:not([open])")];
  for (const details of unfolded) details.open = true;
});
addEventListener("afterprint", () => {
  for (const details of unfolded) details.open = false;
});
