// The door of an evaluator's window.
import '../styles/index.css';
import { chooseHost } from '../host/choose';
import { hostClock } from '../state/clock.svelte';
import Ballot from '../views/ballot/Ballot.svelte';
import { markRehearsal, open } from './open';

open(Ballot, chooseHost());
markRehearsal('strip');
hostClock.start();
