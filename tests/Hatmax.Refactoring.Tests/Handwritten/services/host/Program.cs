using Hatmax.Reference.Todo;

Console.WriteLine(TodoService.Definition.Name + " of TodoService");
return await ServiceHost.RunAllAsync(
    [
        TodoService.Definition,
    ],
    args);
