using Hatmax.Reference.Todo;

return await ServiceHost.RunAsync(TodoService.Definition, args);
