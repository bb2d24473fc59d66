// The bench of the kit, in development only: every component in its states, without a host.
import '../styles/index.css';
import { fileHost } from '../host/file';
import Gallery from '../gallery/Gallery.svelte';
import { open } from './open';

open(Gallery, fileHost());
