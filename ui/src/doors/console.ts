// The door of the host's window.
import '../styles/index.css';
import { chooseHost } from '../host/choose';
import { hostClock } from '../state/clock.svelte';
import ConsoleWindow from '../views/ConsoleWindow.svelte';
import { markRehearsal, open } from './open';

open(ConsoleWindow, chooseHost());
markRehearsal('strip', true);
hostClock.start();
