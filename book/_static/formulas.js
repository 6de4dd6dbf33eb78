// Sets a page's formulas in portions, those in view first, so that the page answers meanwhile.
// Until they are set the page's root has the class `formulas-waiting` (book/_templates/layout.html).
(() => {
  if (!window.MathJax) return;
  const PORTION = 4;

  const inView = (element) => {
    const box = element.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight;
  };
  // the browser draws and answers
  const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

  async function setFormulas() {
    await document.fonts?.ready; // a formula takes its size from the text around it
    const formulas = [...document.querySelectorAll(".math")];
    const seen = formulas.filter(inView);
    await setInPortions(seen);
    await setInPortions(formulas.filter((formula) => !seen.includes(formula)));
    for (const section of document.querySelectorAll(".bd-article section")) {
      section.style.contentVisibility = "visible"; // one after the other is laid out
      await pause();
    }
    document.documentElement.classList.remove("formulas-waiting");
    allowScrolling();
    addEventListener("resize", allowScrolling);
  }

  async function setInPortions(formulas) {
    for (let start = 0; start < formulas.length; start += PORTION) {
      const portion = formulas.slice(start, start + PORTION);
      for (const formula of portion) formula.classList.add("is-set");
      await MathJax.typesetPromise(portion);
      await pause();
    }
  }

  // An equation that is wider than the page scrolls by itself; by keyboard too, once it has focus.
  function allowScrolling() {
    for (const equation of document.querySelectorAll("mjx-container[display=true]")) {
      const wide = equation.scrollWidth > equation.clientWidth;
      if (wide) equation.setAttribute("tabindex", "0");
      else equation.removeAttribute("tabindex");
    }
  }

  // All rules at once: a style sheet that grows with each portion would be weighed anew each time.
  MathJax.chtml = { ...MathJax.chtml, adaptiveCSS: false };
  MathJax.startup = { ...MathJax.startup, pageReady: setFormulas };
})();
