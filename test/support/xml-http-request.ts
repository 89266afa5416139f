/** Just enough of a browser's XMLHttpRequest, on fetch, for the Direct Line client to run in Node. */
export class FetchXmlHttpRequest {
  onreadystatechange: ((event: object) => void) | null = null;
  ontimeout: ((event: object) => void) | null = null;
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseType = '';
  timeout = 0;
  readonly #headers = new Headers();
  readonly #stop = new AbortController();
  #method = 'GET';
  #url = '';

  open(method: string, url: string): void {
    this.#method = method;
    this.#url = url;
  }

  setRequestHeader(name: string, value: string): void {
    this.#headers.set(name, value);
  }

  abort(): void {
    this.#stop.abort();
  }

  send(body?: string | FormData): void {
    this.#load(body).then(
      () => this.#done(),
      () => this.#stop.signal.aborted || this.#done(),
    );
  }

  async #load(body?: string | FormData): Promise<void> {
    const response = await fetch(this.#url, {
      method: this.#method,
      headers: this.#headers,
      signal: this.#stop.signal,
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    this.status = response.status;
    this.response = text === '' ? null : JSON.parse(text);
  }

  #done(): void {
    this.readyState = 4;
    this.onreadystatechange?.({});
  }
}
