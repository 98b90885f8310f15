import { render } from 'preact';
import { Options } from '../../components/options/options.tsx';
import { ask, follow, stopReading } from '../own-page/link.ts';

const root = document.getElementById('root');
if (root !== null) {
  render(<Options ask={ask} follow={follow} onStop={stopReading} welcome="/welcome.html" />, root);
}
