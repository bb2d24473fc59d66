// The door of the projected window.
import '../styles/index.css';
import { chooseHost } from '../host/choose';
import { hostClock } from '../state/clock.svelte';
import Stage from '../views/stage/Stage.svelte';
import { markRehearsal, open } from './open';

open(Stage, chooseHost());
markRehearsal('side');
hostClock.start();
