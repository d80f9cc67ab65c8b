/** What is kept in order by its id and follows an entity from round to round. */
export interface Following<Entity> {
  readonly id: string;
  /** It is no longer among the entries. */
  isGone: boolean;
  /** Takes the entity as it is now; tells whether it is in another place. */
  become(entity: Entity, round: number): boolean;
}

/** How the entries of a kind come about. */
interface Making<Entity, One> {
  make(entity: Entity, round: number): One;
  /** Whether an entry can become that of this entity: it is of the same thing. */
  isOf(one: One, entity: Entity): boolean;
}

/** What became of the entries of one kind in a round. */
export interface Change<One> {
  arrived: readonly One[];
  departed: readonly One[];
  /** Something that stayed is in another place. */
  isMoved: boolean;
}

/** The entries of one of a model's maps of entities, in the order of the map. */
export class Entries<Entity extends { id: string }, One extends Following<Entity>> {
  list: readonly One[] = [];
  private readonly byId = new Map<string, One>();
  private readonly making: Making<Entity, One>;

  constructor(making: Making<Entity, One>) {
    this.making = making;
  }

  get(id: string): One | undefined {
    return this.byId.get(id);
  }

  /**
   * Takes the entities as they are in this round. What stays keeps its order: whatever has come to stand before
   * something that it stood behind is a new entry.
   */
  become(entities: readonly Entity[], round: number): Change<One> {
    const before = this.list;
    const list: One[] = [];
    const arrived: One[] = [];
    const departed: One[] = [];
    let next = 0;
    let isMoved = false;
    for (const entity of entities) {
      const at = this.indexFrom(next, entity);
      const stayed = before[at];
      if (stayed === undefined) {
        const fresh = this.making.make(entity, round);
        arrived.push(fresh);
        list.push(fresh);
        continue;
      }
      for (const one of before.slice(next, at)) departed.push(one);
      next = at + 1;
      if (stayed.become(entity, round)) isMoved = true;
      list.push(stayed);
    }
    for (const one of before.slice(next)) departed.push(one);
    for (const one of departed) {
      one.isGone = true;
      this.byId.delete(one.id);
    }
    for (const one of arrived) this.byId.set(one.id, one);
    this.list = list;
    return { arrived, departed, isMoved };
  }

  /** Where, at `next` or after it, the entry stands that can become that of an entity; -1: nowhere. */
  private indexFrom(next: number, entity: Entity): number {
    const { list, byId, making } = this;
    const first = list[next];
    if (first !== undefined && making.isOf(first, entity)) return next;
    const named = byId.get(entity.id);
    return named !== undefined && making.isOf(named, entity) ? list.indexOf(named, next) : -1;
  }
}
