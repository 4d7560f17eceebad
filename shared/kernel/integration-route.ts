import { z } from 'zod';

/** The routes of the national monitor, by which a type of trajectory brings somebody on [KIS table 8.1]. */
export const integrationRoutes = ['werk', 'onderwijs', 'activering', 'participatie'] as const;
export const integrationRouteSchema = z.enum(integrationRoutes);
export type IntegrationRoute = z.infer<typeof integrationRouteSchema>;

export const integrationRouteNames: Readonly<Record<IntegrationRoute, string>> = {
  werk: 'Direct naar werk',
  onderwijs: 'Onderwijs',
  activering: 'Activering',
  participatie: 'Meedoen',
};
