import { FileChild, type IContext, type IXmlableObject, type Table } from 'docx';

/**
 * A table that is built only when its XML is written, and forgotten then: of 100,000 cells, the library's objects take
 * half a gigabyte as long as they all stand beside each other.
 */
export class LateTable extends FileChild {
  readonly #build: () => Table;

  constructor(build: () => Table) {
    super('w:tbl');
    this.#build = build;
  }

  override prepForXml(context: IContext): IXmlableObject {
    const build = this.#build;
    const within = { ...context, stack: [...context.stack] };
    return {
      // The library makes an object of the whole document before it writes any of it.
      get 'w:tbl'() {
        return build().prepForXml(within)?.['w:tbl'];
      },
    };
  }
}
