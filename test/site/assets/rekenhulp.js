// The calculation of the page, written with the additions of its old library.
const form = document.getElementById('rekenhulp');
const result = document.getElementById('uitkomst');

function calculate() {
  const costs = Number(document.getElementById('kosten').value);
  const children = Number(document.getElementById('kinderen').value);
  result.textContent = `${Math.max(0, costs - Math.max(0, 50 - 10 * children))} euro`;
}

[form].each((entry) => {
  entry.addEventListener('submit', (event) => {
    event.preventDefault();
    calculate();
  });
});
calculate();
