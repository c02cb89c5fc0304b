export const attributeEdit = {
  title: 'Edit',
};
