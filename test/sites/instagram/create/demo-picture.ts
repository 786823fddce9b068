import { moveTo } from './create-flow.ts';

const spines = ['#c8553d', '#f2b84b', '#2f6f73', '#274060', '#8fb996', '#7a3b69', '#d98e73'];

function drawDesk(canvas: HTMLCanvasElement): void {
  const pen = canvas.getContext('2d')!;
  const box = (colour: string, x: number, y: number, width: number, height: number) => {
    pen.fillStyle = colour;
    pen.fillRect(x, y, width, height);
  };
  box('#e6efe9', 0, 0, 800, 800);
  box('#bcd9e6', 90, 80, 620, 360);
  pen.save();
  pen.beginPath();
  pen.rect(90, 80, 620, 360);
  pen.clip();
  pen.fillStyle = '#9cc08b';
  pen.beginPath();
  pen.ellipse(260, 470, 260, 110, 0, 0, 7);
  pen.ellipse(600, 480, 240, 150, 0, 0, 7);
  pen.fill();
  pen.fillStyle = '#fff1c2';
  pen.beginPath();
  pen.arc(560, 170, 54, 0, 7);
  pen.fill();
  pen.restore();
  for (const x of [80, 392, 704]) box('#ffffff', x, 70, 18, 380);
  for (const y of [70, 436]) box('#ffffff', 80, y, 642, 18);
  box('#b58457', 0, 560, 800, 240);
  box('#a07247', 0, 560, 800, 14);
  spines.forEach((colour, index) => {
    const height = 36;
    box(colour, 150 + (index % 3) * 14, 716 - index * height, 300 - (index % 2) * 30, height - 3);
    box('rgb(255 255 255 / 60%)', 190 + (index % 3) * 14, 730 - index * height, 70, 6);
  });
  box('#ffffff', 560, 590, 110, 110);
  pen.strokeStyle = '#ffffff';
  pen.lineWidth = 16;
  pen.beginPath();
  pen.arc(668, 645, 30, -1.6, 1.6);
  pen.stroke();
  box('#3c5af0', 560, 640, 110, 16);
}

/** Jumps to the caption step with a drawn picture, for tests that are not about choosing a file. */
export async function openCaption(): Promise<void> {
  const canvas = document.createElement('canvas');
  canvas.width = 800;
  canvas.height = 800;
  drawDesk(canvas);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
  moveTo('caption', [{ url: URL.createObjectURL(blob!), video: false }]);
}
