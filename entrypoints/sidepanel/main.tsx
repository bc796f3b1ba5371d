import './sidepanel.css';
import { showQueue } from '../popup/queue-page.tsx';

showQueue({ onBeside: null });
