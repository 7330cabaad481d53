import { deliveryContract } from './contract-delivery.js';
import { failoverContract } from './contract-failover.js';

describe('the embedded transport delivers', () => deliveryContract('embedded'));
describe('the embedded transport survives', () => failoverContract('embedded'));
