// Sets a page's formulas in portions, those in view first, so that the page answers meanwhile.
// (One at a time would be slow: for each portion the browser lays the page out anew.)
(() => {
  if (!window.MathJax) return;
  const PORTION = 40;

  const inView = (element) => {
    const box = element.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight;
  };

  async function setFormulas() {
    await document.fonts?.ready; // a formula takes its size from the text around it
    const formulas = [...document.querySelectorAll(".math")];
    const seen = formulas.filter(inView);
    const rest = formulas.filter((formula) => !seen.includes(formula));
    await MathJax.typesetPromise(seen);
    for (let start = 0; start < rest.length; start += PORTION) {
      await new Promise((resolve) => setTimeout(resolve, 0)); // the browser draws and answers
      await MathJax.typesetPromise(rest.slice(start, start + PORTION));
    }
    allowScrolling();
    addEventListener("resize", allowScrolling);
  }

  // An equation that is wider than the page scrolls by itself; by keyboard too, once it has focus.
  function allowScrolling() {
    for (const equation of document.querySelectorAll("mjx-container[display=true]")) {
      const wide = equation.scrollWidth > equation.clientWidth;
      if (wide) equation.setAttribute("tabindex", "0");
      else equation.removeAttribute("tabindex");
    }
  }

  MathJax.startup = { ...MathJax.startup, pageReady: setFormulas };
})();
