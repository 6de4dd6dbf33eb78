// Sets formulas for formulas.py: node formulas.js FOLDER_OF_MATHJAX CONFIGURATION
//
// Each line of the input is JSON, and is answered by a line of JSON: [tex, display] by the formula
// as HTML, null by the style sheet for every formula that there may be.
const [folder, configuration] = process.argv.slice(2);
const { createInterface } = require("node:readline");

require(`${folder}/node-main.js`)
  .init(JSON.parse(configuration))
  .then((MathJax) => {
    const { adaptor } = MathJax.startup;

    // The size of the text around a formula is not known here: book.css gives a formula its own.
    const size = { em: 16, ex: 8, containerWidth: 1e6 };
    const set = ([tex, display]) => adaptor.outerHTML(MathJax.tex2chtml(tex, { display, ...size }));
    const styles = () => adaptor.textContent(MathJax.chtmlStylesheet());

    createInterface({ input: process.stdin }).on("line", (line) => {
      const asked = JSON.parse(line);
      process.stdout.write(`${JSON.stringify(asked ? set(asked) : styles())}\n`);
    });
  });
