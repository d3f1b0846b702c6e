// Draws the two pictures of the page about figures: bars drawn by itself, and a map fetched from
// another site, which makes that canvas unreadable for scripts.
const mapAddress = document.currentScript.dataset.kaart;
const figures = [
  ['2022', 1420],
  ['2023', 1310],
  ['2024', 1195],
  ['2025', 1240],
];

function drawBars(context) {
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 560, 240);
  context.font = '16px sans-serif';
  figures.forEach(([year, count], index) => {
    const left = 30 + index * 130;
    const height = count / 8;
    context.fillStyle = '#154273';
    context.fillRect(left, 210 - height, 90, height);
    context.fillStyle = '#1d2733';
    context.fillText(year, left + 26, 230);
    context.fillText(String(count), left + 26, 202 - height);
  });
}

drawBars(document.getElementById('staven').getContext('2d'));
const map = new Image();
map.addEventListener('load', () => {
  document.getElementById('kaart').getContext('2d').drawImage(map, 0, 0);
  document.querySelector('main').dataset.klaar = 'ja';
});
map.src = mapAddress;
