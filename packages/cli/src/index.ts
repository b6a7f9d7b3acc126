export { main } from './main.js';
export { schemaFiles } from './host/schema-files.js';
