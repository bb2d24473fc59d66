// The preview of a document: its pages as addresses that an <img> may show. As an image an SVG can run nothing and
// load nothing. Holds no look; asks the host again when the record has moved on.
import { host } from '../host/index';
import { asHostError, type HostError } from '../host/types';
import type { DocumentRequest } from '../wire/DocumentRequest';

export class Pages {
  urls = $state.raw<readonly string[]>([]);
  error = $state.raw<HostError | null>(null);
  loading = $state(false);
  /** The entry that the pages rest on. */
  seq = $state(0);
  #turn = 0;

  /** `command` names the family: the documents of the record, or the printed matter. */
  constructor(readonly command: 'record.pages' | 'print.pages') {}

  async load(request: DocumentRequest): Promise<void> {
    const turn = (this.#turn += 1);
    this.loading = true;
    try {
      const answer = await host().call(this.command, request);
      if (turn === this.#turn) this.#show(answer.pages, answer.seq);
    } catch (thrown) {
      if (turn === this.#turn) this.error = asHostError(thrown);
    }
    if (turn === this.#turn) this.loading = false;
  }

  /** Gives the memory of the images back. */
  drop(): void {
    this.#turn += 1;
    for (const url of this.urls) URL.revokeObjectURL(url);
    this.urls = [];
    this.error = null;
  }

  #show(pages: readonly string[], seq: number): void {
    const old = this.urls;
    this.urls = pages.map((page) => URL.createObjectURL(new Blob([page], { type: 'image/svg+xml' })));
    for (const url of old) URL.revokeObjectURL(url);
    this.seq = seq;
    this.error = null;
  }
}
