// Sets a page's formulas a few at a time, those in view first, so that the page answers meanwhile.
(() => {
  if (!window.MathJax) return;
  const SLICE = 10; // milliseconds at work before the browser may draw and answer the reader

  const inView = (element) => {
    const box = element.getBoundingClientRect();
    return box.bottom > 0 && box.top < innerHeight;
  };

  async function setFormulas() {
    await document.fonts?.ready; // a formula takes its size from the text around it
    const formulas = [...document.querySelectorAll(".math")];
    const seen = formulas.filter(inView);
    const rest = formulas.filter((formula) => !seen.includes(formula));
    let since = performance.now();
    for (const formula of [...seen, ...rest]) {
      await MathJax.typesetPromise([formula]);
      if (performance.now() - since > SLICE) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        since = performance.now();
      }
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
