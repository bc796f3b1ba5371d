import './sidepanel.css';
import { showQueue } from '../popup/show-queue.tsx';

showQueue({ onBeside: null });
