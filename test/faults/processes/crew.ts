import { type Place, run, type Running, startService } from '../../support/service.js';

/** What a role of the service is started with besides the place's own variables: its addresses lead through its proxies. */
export type Routes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The processes of the service in one world, by role. */
export class Crew {
  private readonly members = new Map<string, Running>();

  constructor(
    private readonly place: Place,
    private readonly routes: Routes,
  ) {}

  get roles(): string[] {
    return Object.keys(this.routes);
  }

  /** Who plays this part: the role itself, or the one process that is all of them. */
  playing(part: string): string {
    return part in this.routes ? part : 'all';
  }

  async start(...roles: string[]): Promise<void> {
    await Promise.all(
      roles.map(async (role) => this.members.set(role, await startService(this.place, role, this.routes[role]))),
    );
  }

  /** Starts a role without waiting until it is ready. */
  begin(role: string): Running {
    const member = run(this.place, ['start', '--role', role], this.routes[role]);
    this.members.set(role, member);
    return member;
  }

  member(role: string): Running {
    const member = this.members.get(role);
    if (!member) throw new Error(`nobody plays ${role}`);
    return member;
  }

  /** Where HTTP is answered; empty while nobody does. */
  get address(): string {
    return (this.members.get('all') ?? this.members.get('console'))?.address ?? '';
  }

  /** kill -9, at once. */
  kill(role: string): void {
    this.member(role).child.kill('SIGKILL');
  }

  /** Asks all to stop; gives what they ended with. */
  async stop(): Promise<(number | null)[]> {
    const ended = await Promise.all([...this.members.values()].map((each) => each.stop()));
    this.members.clear();
    return ended.map((each) => each.status);
  }
}
