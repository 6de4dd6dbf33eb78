// Accessible names and roles that the theme gets wrong, one landmark that it leaves out, and the
// focus: the theme takes it away, and wide equations need it.
addEventListener("DOMContentLoaded", () => {
  for (const button of document.querySelectorAll(".search-button-field, .theme-switch-button")) {
    button.removeAttribute("aria-label"); // it contradicts the visible text
  }
  const brand = document.querySelector(".sidebar-primary-item:has(.navbar-brand)");
  if (brand) {
    brand.setAttribute("role", "region");
    brand.setAttribute("aria-label", "Book");
  }
  for (const header of document.querySelectorAll("th")) {
    const text = header.textContent.trim();
    if (!text) {
      const cell = document.createElement("td"); // an empty corner of a table heads nothing
      cell.className = header.className;
      header.replaceWith(cell);
    }
  }
  for (const entry of document.querySelectorAll("[role=doc-biblioentry]")) {
    entry.setAttribute("role", "listitem"); // the role is deprecated; its parent is a list
  }
});

// The theme takes the focus from a button that is pressed, to close its tip. By mouse or finger that
// is well; who pressed a key would begin again at the top of the page, or of a closed dialog.
addEventListener(
  "click",
  (event) => {
    const button = event.target.closest?.("button");
    if (button) button.blur = event.detail === 0 ? () => {} : HTMLElement.prototype.blur;
  },
  true,
);

// What is wider than the page scrolls by itself; by keyboard too, once it has focus. The theme has the
// same for code, but lays out the whole page to know: smaller_site.py takes that away.
const allowScrolling = new ResizeObserver((entries) => {
  const wide = entries.map(
    ({ target }) =>
      target.scrollWidth > target.clientWidth || target.scrollHeight > target.clientHeight,
  );
  entries.forEach(({ target }, i) => {
    if (wide[i]) target.setAttribute("tabindex", "0");
    else target.removeAttribute("tabindex");
    showMore(target);
  });
});

// On which sides there is more to scroll to: the style sheet lets these fade.
function showMore(target) {
  const left = target.scrollLeft > 1;
  const right = target.scrollLeft + target.clientWidth < target.scrollWidth - 1;
  target.dataset.more = [left && "left", right && "right"].filter(Boolean).join(" ");
}
addEventListener("DOMContentLoaded", () => {
  const wide =
    "pre, .cell_output > .output, .pst-scrollable-table-container, mjx-container[display]";
  for (const element of document.querySelectorAll(wide)) {
    allowScrolling.observe(element); // it is told once the element is laid out
    element.addEventListener("scroll", () => showMore(element), { passive: true });
  }
});
