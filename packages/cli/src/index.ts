export { main } from './main.js';
export { schemaFiles } from './host/schema-files.js';
export { readDelivery } from './read-delivery.js';
export { personIdentity } from './person-identity.js';
export { personSettings } from './told-apart.js';
