// All of Mantine's styles. Every part of the window that is read later imports this; the first screen has only its own
// (`first-styles.ts`). What stands in both is the same twice: in one layer, the order of this whole is what counts.
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
