// The door of the page at the lectern.
import '../styles/index.css';
import { chooseHost } from '../host/choose';
import { hostClock } from '../state/clock.svelte';
import Presenter from '../views/presenter/Presenter.svelte';
import { markRehearsal, open } from './open';

open(Presenter, chooseHost());
markRehearsal('strip');
hostClock.start();
