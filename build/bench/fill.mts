import type { DatabaseDriver } from '../../electron/backend/database/driver.ts';
import { Random } from './random.mts';

const year = (random: Random, from: number, until: number): string => {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${random.whole(from, until)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
};

/** Fills the tables with invented clients, each with a trajectory and a quarter with an outflow. */
export function fillClients(driver: DatabaseDriver, clients: number, seed = 2): void {
  const random = new Random(seed);
  const households = Math.ceil(clients * 0.7);
  const rows = driver.prepare('select id from trajectory_type').all() as { id: number }[];
  const types = rows.map(({ id }) => id);
  driver.exec('begin');
  const household = driver.prepare('insert into household (id, household_number) values (?, ?)');
  for (let id = 1; id <= households; id += 1) household.run(id, `BP${id}`);
  driver.exec("insert into fund (id, name) values (1, 'Fonds 2016'), (2, 'Fonds 2017')");
  const client = driver.prepare(
    'insert into client (id, client_number, household_id, first_name, last_name, nationality, settlement_date, language_buddy) values (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const step = driver.prepare(
    'insert into ladder_measurement (client_id, step, measured_on) values (?, ?, ?)',
  );
  const trajectory = driver.prepare(
    "insert into trajectory (id, client_id, type_id, start_date, end_date, status) values (?, ?, ?, ?, ?, 'afgerond')",
  );
  const cost = driver.prepare(
    'insert into imported_cost (trajectory_id, fund_id, amount_cents) values (?, ?, ?)',
  );
  const outflow = driver.prepare('insert into outflow (client_id, kind, date) values (?, ?, ?)');
  for (let id = 1; id <= clients; id += 1) {
    client.run(
      id,
      `K${id}`,
      random.whole(1, households),
      'Voornaam',
      'Achternaam',
      random.one(['Syrische', 'Eritrese', 'Iraakse', 'Afghaanse']),
      year(random, 2008, 2016),
      random.whole(0, 1),
    );
    step.run(id, random.whole(1, 3), null);
    step.run(id, random.whole(1, 6), '2019-12-01');
    trajectory.run(id, id, random.one(types), year(random, 2017, 2018), year(random, 2019, 2019));
    cost.run(id, random.whole(1, 2), random.whole(100, 2000) * 100);
    if (random.chance(0.25)) {
      outflow.run(
        id,
        random.one(['betaald-werk', 'parttime-werk', 'studie']),
        year(random, 2017, 2019),
      );
    }
  }
  driver.exec('commit');
}
