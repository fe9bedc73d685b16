// Small comforts. Every page works without them.
"use strict";

document.addEventListener("click", event => {
  if (event.target.closest("[data-print]")) {
    window.print();
  }
});

// Menus of the bar: one open at a time; a click elsewhere or Escape closes it.
function closeMenus(but) {
  document.querySelectorAll("details.menu[open]").forEach(menu => {
    if (menu !== but) {
      menu.open = false;
    }
  });
}
document.addEventListener("click", event => closeMenus(event.target.closest("details.menu")));
document.addEventListener("focusin", event => closeMenus(event.target.closest("details.menu")));
document.addEventListener("keydown", event => {
  const menu = event.key === "Escape" && document.querySelector("details.menu[open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// Chooses every box of a name, or none if all are chosen.
document.addEventListener("click", event => {
  const button = event.target.closest("[data-all]");
  if (button) {
    const boxes = [...button.form.querySelectorAll("input[type=checkbox]")].filter(box => box.name === button.dataset.all);
    const all = boxes.every(box => box.checked);
    boxes.forEach(box => { box.checked = !all; });
  }
});

function bar(event) {
  const id = event.target.dataset && event.target.dataset.progress;
  return id ? document.getElementById(id) : null;
}

document.addEventListener("htmx:xhr:progress", event => {
  const progress = bar(event);
  if (progress && event.detail.total > 0) {
    progress.hidden = false;
    progress.value = 100 * event.detail.loaded / event.detail.total;
  }
});

document.addEventListener("htmx:afterRequest", event => {
  const progress = bar(event);
  if (progress) {
    progress.hidden = true;
    progress.value = 0;
  }
});

// Answers that are not 200 also say something worth reading.
document.addEventListener("htmx:beforeSwap", event => {
  const type = event.detail.xhr.getResponseHeader("Content-Type") || "";
  if (event.detail.xhr.status >= 400 && type.startsWith("text/html")) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

document.addEventListener("htmx:sendError", event => {
  const target = event.detail.target;
  if (target && document.body.dataset.offline) {
    target.textContent = document.body.dataset.offline;
  }
});

// The matrix by keyboard: arrows move, Enter opens the unit of the line.
document.querySelectorAll("[data-grid] td.cell").forEach(cell => { cell.tabIndex = -1; });
document.querySelectorAll("[data-grid]").forEach(grid => grid.addEventListener("keydown", event => {
  const steps = {ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0]};
  const cell = event.target.closest("td.cell");
  if (event.key === "Enter" && cell) {
    const link = cell.parentElement.querySelector("a");
    if (link) {
      link.click();
    }
  }
  if (!(event.key in steps)) {
    return;
  }
  const [down, right] = steps[event.key];
  let to = cell ? null : grid.querySelector("td.cell");
  if (cell) {
    let row = cell.parentElement;
    let column = cell.cellIndex;
    do {
      row = down ? (down > 0 ? row.nextElementSibling : row.previousElementSibling) : row;
      column += right;
      to = row ? row.cells[column] : null;
    } while (to && !to.classList.contains("cell"));
  }
  if (to) {
    event.preventDefault();
    to.focus();
  }
}));
