// The pages of a PDF on a canvas. The reader is fetched when the first preview opens, never at the start; it runs aside,
// loads nothing from anywhere and runs nothing that a file brings along.
import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';

/** Most dots of one picture inside a page: a larger one would only eat the memory. */
const IMAGE_DOTS_MAX = 64 * 1024 * 1024;
/** Most dots to the line of a canvas. */
const CANVAS_WIDTH_MAX = 4096;
/** Most characters that are said of a page. */
const WORDS_MAX = 20_000;

export class Pdf {
  #task: RenderTask | null = null;

  constructor(
    private readonly file: PDFDocumentProxy,
    private readonly end: () => Promise<void>,
  ) {}

  get pages(): number {
    return this.file.numPages;
  }

  /** Draws a page so that it fits into the box; answers the words that stand on it. */
  async draw(page: number, canvas: HTMLCanvasElement, box: { width: number; height: number }): Promise<string> {
    this.#task?.cancel();
    const found = await this.file.getPage(page);
    const plain = found.getViewport({ scale: 1 });
    const fit = Math.min(box.width / plain.width, box.height / plain.height);
    const sharp = Math.min(devicePixelRatio, CANVAS_WIDTH_MAX / Math.max(1, plain.width * fit, plain.height * fit));
    const viewport = found.getViewport({ scale: fit * sharp });
    canvas.width = Math.max(1, Math.floor(viewport.width));
    canvas.height = Math.max(1, Math.floor(viewport.height));
    canvas.style.width = `${canvas.width / sharp}px`;
    canvas.style.height = `${canvas.height / sharp}px`;
    this.#task = found.render({ canvas, viewport });
    await this.#task.promise;
    const words = await found.getTextContent();
    return words.items.map((item) => ('str' in item ? item.str : '')).join(' ').replace(/\s+/g, ' ').slice(0, WORDS_MAX);
  }

  /** Gives the memory back. */
  close(): void {
    this.#task?.cancel();
    void this.end();
  }
}

/** Whether drawing was only broken off because another page was wanted. */
export const brokenOff = (thrown: unknown): boolean => thrown instanceof Error && thrown.name === 'RenderingCancelledException';

/** Reads a PDF; rejects for one that cannot be read. */
export async function openPdf(bytes: ArrayBuffer): Promise<Pdf> {
  const [reader, worker] = await Promise.all([import('pdfjs-dist/legacy/build/pdf.mjs'), import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url')]);
  reader.GlobalWorkerOptions.workerSrc = worker.default;
  const task = reader.getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    enableXfa: false,
    maxImageSize: IMAGE_DOTS_MAX,
    useWasm: false,
  });
  return new Pdf(await task.promise, () => task.destroy());
}
