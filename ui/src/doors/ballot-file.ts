// The door of the single-file ballot: the same view, with what was written into the page instead of a host.
import '../styles/file.css';
import { fileData, fileHost } from '../host/file';
import Ballot from '../views/ballot/Ballot.svelte';
import { open } from './open';

const data = fileData();
open(Ballot, fileHost(), (data as { language?: unknown } | null)?.language);
