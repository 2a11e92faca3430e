import { Link } from '@tanstack/react-router';
import type { Neighbourhood } from '@/lib/api/types';
import { relationsOf } from '../relations';
import classes from './lineage.module.css';

export function LineageTable({ found }: { found: Neighbourhood }) {
  const nodes = new Map(found.nodes.map((node) => [node.name, node]));
  const distance = (name: string) => nodes.get(name)?.distance ?? 0;
  return (
    <table className={classes.table} aria-label="Lineage">
      <thead>
        <tr>
          <th scope="col">Who</th>
          <th scope="col">Relation</th>
          <th scope="col">Contract</th>
          <th scope="col">Versions</th>
          <th scope="col">Run by</th>
          <th scope="col">Steps away</th>
        </tr>
      </thead>
      <tbody>
        {relationsOf(found).map(({ subject, role, contract, versions }) => (
          <tr key={`${subject} ${role} ${contract}`}>
            <th scope="row">{role === 'refers to' ? <ContractLink fullName={subject} /> : subject}</th>
            <td>{role}</td>
            <td>
              <ContractLink fullName={contract} />
            </td>
            <td>{versions ?? 'any'}</td>
            <td>{role === 'refers to' ? '' : (nodes.get(subject)?.team ?? 'nobody said')}</td>
            <td>{Math.max(distance(subject), distance(contract))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ContractLink({ fullName }: { fullName: string }) {
  const [namespace = '', name = ''] = fullName.split('/');
  return (
    <Link to="/contracts/$namespace/$name/lineage" params={{ namespace, name }}>
      {fullName}
    </Link>
  );
}
