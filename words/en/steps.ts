export const steps = {
  title: 'One more step',
};
