export {
  type ArrivalIntensity,
  type DistanceCount,
  fitArrivalIntensity,
  type IntensityFit,
  logLinearIntensity,
} from './arrival-intensity.js';
