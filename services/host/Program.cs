using Hatmax.Reference.Todo;

return await ServiceHost.RunAllAsync(
    [
        TodoService.Definition,
    ],
    args);
